import { generateClient } from './generate-client.mjs'

// Plain JavaScript for any Node from 20 on: it runs before the install has brought its own.
try {
  generateClient()
} catch (error) {
  console.error(`${error.message}\nThe packages are installed; mend this and run: npm run generate`)
  process.exitCode = 1
}
