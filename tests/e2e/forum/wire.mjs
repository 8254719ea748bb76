// The network of one device, as far as the centre: a wire that can be cut. What a browser calls offline may let the first words of
// a new page through; where nothing is connected nothing gets through.
import { connect, createServer } from 'node:net';
import { once } from 'node:events';

export async function wire(url) {
  const { hostname, port } = new URL(url);
  const ends = new Set();
  let isCut = false;
  const between = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [end, other] of [[near, far], [far, near]]) {
      ends.add(end);
      // Whoever hangs up in the middle of a word is what this is for.
      end.on('error', () => {});
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  });
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  const cut = () => {
    isCut = true;
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${between.address().port}`,
    cut,
    mend: () => { isCut = false; },
    close: () => new Promise((resolve) => {
      cut();
      between.close(resolve);
    }),
  };
}
