/* Keeps on the server what somebody types: [data-draft="address"] stands in the form and says when it was kept last. All words come from the page. Without this script a button of the form does
   the same. */
(function () {
  'use strict';

  /* A pause in typing of this length keeps; whoever types on without one is kept every EVERY, both in milliseconds. */
  var PAUSE = 1500;
  var EVERY = 10000;
  var AGAIN = 15000;

  function keeper(line) {
    var form = line.closest('form');
    var field = document.getElementById(line.getAttribute('data-field'));
    var seen = document.getElementById('draft-seen');
    if (!form || !field || !seen || !window.fetch) { return; }
    var timer = null;
    var first = 0;
    var busy = null;
    var dirty = false;
    var done = false;

    var choices = function () {
      return (line.getAttribute('data-choices') || '').split(' ').filter(Boolean).map(function (id) {
        var one = document.getElementById(id);
        return one ? id + '=' + (one.type === 'checkbox' ? one.checked : one.value) : '';
      }).filter(Boolean).join(';');
    };
    var say = function (words, trouble) {
      line.textContent = words;
      line.classList.toggle('draft-line--trouble', trouble);
    };
    var body = function () {
      var token = form.querySelector('input[name="form_token"]');
      return new URLSearchParams({
        form_token: token ? token.value : '', path: line.getAttribute('data-path'), title: line.getAttribute('data-title'),
        text: field.value, choices: choices(), seen: seen.value
      });
    };
    var told = function (answer) {
      if (answer.ok) {
        return answer.text().then(function (words) {
          var cut = words.indexOf('\n');
          seen.value = words.slice(0, cut);
          say(words.slice(cut + 1), false);
          if (!dirty) { form.removeAttribute('data-typed'); }
        });
      }
      if (answer.status === 422) { return answer.text().then(function (words) { say(words, true); }); }
      if (answer.status !== 409) {
        dirty = true;
        say(line.getAttribute(answer.status >= 500 ? 'data-trouble' : 'data-ended'), true);
      }
      return null;
    };
    var keep = function () {
      clearTimeout(timer);
      timer = null;
      if (done || busy) { return; }
      dirty = false;
      first = 0;
      busy = new AbortController();
      fetch(line.getAttribute('data-draft'), { method: 'POST', body: body(), redirect: 'manual', signal: busy.signal }).then(told, function () {
        if (done) { return; }
        dirty = true;
        say(line.getAttribute('data-trouble'), true);
        timer = setTimeout(keep, AGAIN);
      }).then(function () {
        busy = null;
        if (dirty && !timer && !line.classList.contains('draft-line--trouble')) { timer = setTimeout(keep, PAUSE); }
      });
    };
    var typed = function () {
      dirty = true;
      first = first || Date.now();
      clearTimeout(timer);
      timer = setTimeout(keep, Date.now() - first >= EVERY ? 0 : PAUSE);
    };

    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    document.addEventListener('visibilitychange', function () { if (document.hidden && dirty) { keep(); } });
    form.addEventListener('submit', function (event) {
      if (event.defaultPrevented) { return; }
      done = true;
      clearTimeout(timer);
      if (busy) { busy.abort(); }
    });
    window.addEventListener('pageshow', function () { done = false; });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-draft]'), keeper);
  });
})();
