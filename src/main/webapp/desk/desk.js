/* The desk's small helpers: counts that stay fresh, a lease that is renewed while its page is open, a way back that goes when its time is up. All words come from the page. */
(function () {
  'use strict';

  var each = function (list, act) { Array.prototype.forEach.call(list, act); };

  /* [data-live="address"] holds [data-count="name"]: their numbers are replaced in place as the server tells them; nothing else moves. When more waits than the page says at first,
     the line [data-fresh="words"] says so and leads to the fresh page. */
  function live(part) {
    if (!window.EventSource) { return; }
    var source = null;
    var first = 0;
    each(part.querySelectorAll('[data-count]:not([data-count=all]):not([data-count=late])'), function (lane) { first += Number(lane.textContent); });
    var show = function (event) {
      var counts = JSON.parse(event.data);
      each(part.querySelectorAll('[data-count]'), function (place) {
        var now = String(counts[place.getAttribute('data-count')] || 0);
        if (place.textContent !== now) { place.textContent = now; }
      });
      fresh(counts.all > first);
    };
    var open = function () { if (!source) { source = new EventSource(part.getAttribute('data-live')); source.onmessage = show; } };
    var close = function () { if (source) { source.close(); source = null; } };
    document.addEventListener('visibilitychange', function () { if (document.hidden) { close(); } else { open(); } });
    window.addEventListener('pagehide', close);
    open();
  }
  function fresh(more) {
    var line = document.querySelector('[data-fresh]');
    if (!line || !more || line.firstChild) { return; }
    var link = document.createElement('a');
    link.href = location.href;
    link.textContent = line.getAttribute('data-fresh');
    line.appendChild(link);
  }

  /* [data-lease="address"]: renewed by a post every two minutes while the page can be seen; when it is lost, data-lost says so. */
  function lease(place) {
    var renew = function () {
      if (document.hidden) { return; }
      fetch(place.getAttribute('data-lease'), { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: '' }).then(function (answer) {
        if (answer.ok) { answer.text().then(function (words) { place.textContent = words; }); }
        else if (answer.status === 409) { place.textContent = place.getAttribute('data-lost'); place.parentNode.classList.add('lease--other'); }
      }, function () { /* the network is away; the next time tells */ });
    };
    setInterval(renew, 120000);
    document.addEventListener('visibilitychange', renew);
  }

  /* form[data-until="time"] goes when the time is up. The reader's clock may be wrong, so at least five seconds and at most five minutes. */
  function until(form) {
    var left = Date.parse(form.getAttribute('data-until')) - Date.now();
    setTimeout(function () { form.hidden = true; form.classList.add('visually-hidden'); }, Math.min(Math.max(left, 5000), 300000));
  }

  /* What is opened to be written in gets the cursor. */
  function cursor(fold) {
    fold.addEventListener('toggle', function () {
      var area = fold.open && fold.querySelector('textarea, select');
      if (area) { area.focus(); }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    each(document.querySelectorAll('.teamwork details'), cursor);
    each(document.querySelectorAll('[data-live]'), live);
    each(document.querySelectorAll('[data-lease]'), lease);
    each(document.querySelectorAll('form[data-until]'), until);
  });
})();
