// For a page that frames views of the atlas: gives each frame the height that its view tells. Optional; the frames
// are read without it.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener('message', ({ origin: from, source, data }) => {
    const height = Math.ceil(Number(data?.height));
    if (from !== origin || data?.type !== 'otbasy-atlas:height' || !(height > 0 && height < 10000)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = String(height);
  });
})();
