// Tells the page that frames this one how high it is, and nothing else: public/embed/resize.js listens there.
const view = document.querySelector('main');
if (view && window.parent !== window)
  new ResizeObserver(() => {
    const height = Math.ceil(view.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'otbasy-atlas:height', height }, '*');
  }).observe(view);
