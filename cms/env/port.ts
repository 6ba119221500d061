import { createServer } from 'node:net';

/** What to say when somebody else listens on the port. */
export const portTaken = (port: number): string =>
  `端口 ${port} 已被别的程序占用。请先关掉它，或换一个端口启动，例如 PORT=4400 npm start。`;

/** Throws, with what to do next, where the port cannot be opened: told before minutes of work rather than after them. */
export async function mustBeFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
