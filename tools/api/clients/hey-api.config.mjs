// Which document, and where to, comes from the environment.
export default {
  input: process.env.DOCUMENT,
  output: { path: process.env.OUTPUT, importFileExtension: '.ts' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { file: false, level: 'silent' },
};
