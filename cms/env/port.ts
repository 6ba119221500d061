import { createServer } from 'node:net';

/** Message if another program listens on the port. */
export const portTaken = (port: number): string =>
  `端口 ${port} 已被别的程序占用。请先关掉它，或换一个端口启动，例如 PORT=4400 npm start。`;

/** Throws, with advice, if the port cannot be opened. Called before minutes of work, not after them. */
export async function mustBeFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
