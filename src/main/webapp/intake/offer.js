/* Looks, while somebody types his question, for questions like it, and shows the help card when his words speak of danger: [data-offer="address"] stands in the form. All words come from the
   page. Without this script the preview does the same. */
(function () {
  'use strict';

  /* After a pause in typing of this length, in milliseconds. */
  var PAUSE = 800;

  function offers(box) {
    var form = box.closest('form');
    var title = document.getElementById('title');
    var body = document.getElementById('body');
    if (!form || !title || !body || !window.fetch) { return; }
    var list = box.querySelector('[data-offer-list]');
    var timer = null;
    var asked = 0;

    var show = function (found) {
      var help = box.querySelector('[data-offer-help]');
      if (help && found.worrying) { help.hidden = false; }
      list.textContent = '';
      found.questions.forEach(function (question) {
        var link = document.createElement('a');
        link.href = question.path;
        link.target = '_blank';
        link.rel = 'noopener';
        link.textContent = question.title;
        list.appendChild(document.createElement('li')).appendChild(link);
      });
    };
    var ask = function () {
      var token = form.querySelector('input[name="form_token"]');
      var turn = ++asked;
      fetch(box.getAttribute('data-offer'), {
        method: 'POST', body: new URLSearchParams({ form_token: token ? token.value : '', title: title.value, text: body.value })
      }).then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (found) {
        if (found && turn === asked) { show(found); }
      }, function () { /* an offer that fails is no offer */ });
    };
    [title, body].forEach(function (field) {
      field.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-offer]'), offers);
  });
})();
