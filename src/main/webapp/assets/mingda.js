/*
 * Small improvements over pages that already work without a script. Load it from <head> without defer: the first lines set
 * the type size before anything is painted. All words come from data attributes, so this file knows no language.
 */
(function () {
  'use strict';

  var root = document.documentElement;
  var each = function (list, act) { Array.prototype.forEach.call(list, act); };
  var fill = function (pattern, values) {
    return pattern.replace(/\{(\w+)\}/g, function (all, name) { return name in values ? values[name] : all; });
  };
  /* Storage may be forbidden (private mode, blocked site data): then a choice lasts for one page. */
  var store = {
    get: function (key) { try { return localStorage.getItem(key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem(key, value); } catch (e) { /* lasts for this page */ } }
  };

  root.setAttribute('data-js', '');
  if (store.get('type') === 'large') { root.setAttribute('data-type', 'large'); }

  /* Large type: <button data-type-switch aria-pressed="false">. */
  function typeSwitch(button) {
    button.hidden = false;
    var show = function () { button.setAttribute('aria-pressed', String(root.getAttribute('data-type') === 'large')); };
    show();
    button.addEventListener('click', function () {
      var large = root.getAttribute('data-type') !== 'large';
      if (large) { root.setAttribute('data-type', 'large'); } else { root.removeAttribute('data-type'); }
      store.set('type', large ? 'large' : 'normal');
      show();
      each(document.querySelectorAll('textarea.input'), fit);
    });
  }

  /* Counter: <textarea data-counter="4000">, or, to word it, <textarea data-max="4000"> with
     <span class="counter" data-counter="ID" data-text="{used} / {max}" data-over="...{over}">. Counts UTF-16 units, as the server does.
     maxlength is taken off, so that nothing is cut: a long text can be shortened, a swallowed one cannot be brought back. */
  function counterFor(field) {
    var foot = document.createElement('p');
    foot.className = 'field__foot';
    var mark = document.createElement('span');
    mark.className = 'counter';
    foot.appendChild(mark);
    field.parentNode.insertBefore(foot, field.nextSibling);
    field.setAttribute('data-counted', '');
    return mark;
  }
  function counter(start) {
    var own = start.tagName === 'TEXTAREA' || start.tagName === 'INPUT';
    var field = own ? start : document.getElementById(start.getAttribute('data-counter'));
    if (!field) { return; }
    var mark = own ? counterFor(field) : start;
    var max = Number(own ? field.getAttribute('data-counter') : field.getAttribute('data-max') || field.getAttribute('maxlength'));
    field.removeAttribute('maxlength');
    var show = function () {
      var used = field.value.length;
      var over = used > max;
      var pattern = mark.getAttribute(over && mark.hasAttribute('data-over') ? 'data-over' : 'data-text') || '{used} / {max}';
      mark.textContent = fill(pattern, { used: used, max: max, left: max - used, over: used - max });
      mark.classList.toggle('counter--over', over);
      /* Spoken only near the limit; a count after every key would drown what is typed. */
      mark.setAttribute('aria-live', used > max * 0.9 ? 'polite' : 'off');
    };
    field.addEventListener('input', show);
    window.addEventListener('pageshow', show);
    show();
  }

  /* Every textarea.input grows with its text: the style sheet does it where field-sizing is known, this where it is not. */
  var sizesItself = window.CSS && CSS.supports && CSS.supports('field-sizing', 'content');
  function fit(area) {
    if (sizesItself || !area.offsetParent) { return; }
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + area.offsetHeight - area.clientHeight + 'px';
  }

  /* <form data-guard>: the browser asks before typed text is lost. data-guard="typed" when the server sent typed text back. */
  function guard(form) {
    if (form.getAttribute('data-guard') === 'typed') { form.setAttribute('data-typed', ''); }
    form.addEventListener('input', function () { form.setAttribute('data-typed', ''); });
    window.addEventListener('beforeunload', function (event) {
      if (form.hasAttribute('data-typed')) { event.preventDefault(); event.returnValue = ''; }
    });
  }

  /* Files: <input type="file" accept=".pdf,image/png" data-max-bytes="5242880" data-too-big="..." data-wrong-type="...">. */
  function accepted(file, accept) {
    return !accept || accept.toLowerCase().split(',').some(function (one) {
      one = one.trim();
      if (one.charAt(0) === '.') { return file.name.toLowerCase().slice(-one.length) === one; }
      return one.slice(-2) === '/*' ? file.type.indexOf(one.slice(0, -1)) === 0 : file.type === one;
    });
  }
  function fileProblem(input) {
    var most = Number(input.getAttribute('data-max-bytes')) || Infinity;
    var said = null;
    each(input.files, function (file) {
      if (file.size > most) { said = input.getAttribute('data-too-big') || input.getAttribute('data-wrong-type'); }
      else if (!accepted(file, input.getAttribute('accept'))) { said = input.getAttribute('data-wrong-type'); }
    });
    return said;
  }
  function checkFile(input) {
    var said = fileProblem(input);
    var id = input.id + '-file';
    var line = document.getElementById(id);
    if (!said) {
      if (line) { line.remove(); input.removeAttribute('aria-invalid'); }
      return true;
    }
    if (!line) {
      line = document.createElement('p');
      line.id = id;
      line.className = 'field__error';
      line.setAttribute('role', 'alert');
      input.parentNode.insertBefore(line, input);
      input.setAttribute('aria-describedby', ((input.getAttribute('aria-describedby') || '') + ' ' + id).trim());
    }
    line.textContent = said;
    input.setAttribute('aria-invalid', 'true');
    return false;
  }

  /* Every post once: the buttons of a form rest after it is sent. Disabled a moment later, so that the pressed one is still sent;
     woken when the page is shown again from history, or after 20 s when the network gave up. */
  function rest(form, pressed) {
    form.setAttribute('data-sent', '');
    setTimeout(function () {
      each(form.querySelectorAll('button, input[type="submit"]'), function (button) {
        if (button.type === 'submit' && !button.disabled) { button.disabled = true; button.setAttribute('data-resting', ''); }
      });
      if (pressed && pressed.hasAttribute('data-busy') && pressed.tagName === 'BUTTON') {
        pressed.setAttribute('data-idle', pressed.textContent);
        pressed.textContent = pressed.getAttribute('data-busy');
      }
    }, 0);
    setTimeout(function () { wake(form); }, 20000);
  }
  function wake(form) {
    form.removeAttribute('data-sent');
    each(form.querySelectorAll('[data-resting]'), function (button) {
      button.disabled = false;
      button.removeAttribute('data-resting');
      if (button.hasAttribute('data-idle')) {
        button.textContent = button.getAttribute('data-idle');
        button.removeAttribute('data-idle');
      }
    });
  }

  var lastPressed = null;
  document.addEventListener('click', function (event) {
    var target = event.target;
    if (!target.closest) { return; }
    var asking = target.closest('a[data-confirm], button[data-confirm], input[data-confirm]');
    if (asking && !window.confirm(asking.getAttribute('data-confirm'))) { event.preventDefault(); return; }
    lastPressed = target.closest('button, input[type="submit"]');
    var dismiss = target.closest('[data-dismiss]');
    if (dismiss) {
      var note = dismiss.closest('[data-note]');
      if (note) { note.remove(); }
    }
    var copy = target.closest('[data-copy]');
    if (copy) { copyText(copy); }
    each(document.querySelectorAll('details[data-menu][open]'), function (menu) {
      if (!menu.contains(target)) { menu.open = false; }
    });
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) { return; }
    if (form.hasAttribute('data-sent')) { event.preventDefault(); return; }
    var wrong = Array.prototype.filter.call(form.querySelectorAll('input[type="file"]'), function (input) { return !checkFile(input); });
    if (wrong.length) { event.preventDefault(); wrong[0].focus(); return; }
    if (form.hasAttribute('data-confirm') && !window.confirm(form.getAttribute('data-confirm'))) { event.preventDefault(); return; }
    form.removeAttribute('data-typed');
    if ((form.method || '').toLowerCase() === 'post' && !form.target) { rest(form, event.submitter || lastPressed); }
  });
  window.addEventListener('pageshow', function () { each(document.querySelectorAll('form[data-sent]'), wake); });

  /* [data-copy="text"] or [data-copy="#id"]; data-copied is shown for two seconds. */
  function copyText(button) {
    var what = button.getAttribute('data-copy');
    var source = what.charAt(0) === '#' ? document.getElementById(what.slice(1)) : null;
    var text = source ? ('value' in source ? source.value : source.textContent.trim()) : what;
    var done = function () {
      var before = button.textContent;
      if (!button.hasAttribute('data-copied') || button.hasAttribute('data-told')) { return; }
      button.setAttribute('data-told', '');
      button.textContent = button.getAttribute('data-copied');
      setTimeout(function () { button.textContent = before; button.removeAttribute('data-told'); }, 2000);
    };
    if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText(text).then(done, function () {}); return; }
    var area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    document.body.appendChild(area);
    area.select();
    try { if (document.execCommand('copy')) { done(); } } finally { area.remove(); button.focus(); }
  }

  /* Keys: an element with data-key="j" is clicked, chosen or focused when that key is pressed, never while somebody types and never
     with Ctrl, Alt or Meta. "?" opens details[data-key-help]. input[data-key-switch] turns them off and is remembered (WCAG 2.1.4). */
  var typing = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"]):not([type="submit"]):not([type="button"]):not([type="file"])';
  function press(target) {
    if (target.matches(typing)) { target.focus(); return; }
    if (target.type === 'radio' || target.type === 'checkbox') { target.focus(); }
    target.click();
  }
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      each(document.querySelectorAll('details[data-menu][open], details[data-key-help][open]'), function (menu) {
        var inside = menu.contains(document.activeElement);
        menu.open = false;
        if (inside) { menu.querySelector('summary').focus(); }
      });
      return;
    }
    if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (event.key.length !== 1 || event.target.matches(typing) || store.get('keys') === 'off') { return; }
    if (event.key === '?') {
      var help = document.querySelector('details[data-key-help]');
      if (help) { help.open = !help.open; event.preventDefault(); if (help.open) { help.querySelector('summary').focus(); } }
      return;
    }
    var key = event.key.toLowerCase();
    var target = Array.prototype.find.call(document.querySelectorAll('[data-key]'), function (one) {
      return one.getAttribute('data-key') === key && !one.disabled && one.offsetParent !== null;
    });
    if (target) { event.preventDefault(); press(target); }
  });

  /* <time datetime="..." data-since="minutes|hours">: how long ago, kept fresh; the server's words stay in the title. */
  function since(time) {
    var start = Date.parse(time.getAttribute('datetime'));
    if (isNaN(start) || !window.Intl || !Intl.RelativeTimeFormat) { return; }
    if (!time.title) { time.title = time.textContent.trim(); }
    var minutes = Math.round((Date.now() - start) / 60000);
    var words = new Intl.RelativeTimeFormat(root.lang || 'zh-CN', { numeric: 'auto' });
    time.textContent = minutes < 60 ? words.format(-minutes, 'minute')
      : minutes < 2880 ? words.format(-Math.round(minutes / 60), 'hour') : words.format(-Math.round(minutes / 1440), 'day');
  }

  /* Away at once: <a data-exit href="neutral site">. The page goes blank first, typed text asks no questions, and this page gives its place in the history to the other.
     Three times Escape within two seconds does the same; twice would come about by closing menus. */
  function leave(link) {
    root.classList.add('gone');
    document.title = '';
    each(document.querySelectorAll('form[data-typed]'), function (form) { form.removeAttribute('data-typed'); });
    /* The other site does not learn where its reader came from. */
    var silent = document.createElement('meta');
    silent.name = 'referrer';
    silent.content = 'no-referrer';
    document.head.appendChild(silent);
    window.location.replace(link.href);
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('[data-exit]') : null;
    if (link) { event.preventDefault(); leave(link); }
  }, true);
  var escapes = [];
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.isComposing || event.repeat) { escapes = event.repeat ? escapes : []; return; }
    escapes = escapes.filter(function (at) { return event.timeStamp - at < 2000; }).concat(event.timeStamp);
    var link = document.querySelector('[data-exit]');
    if (link && escapes.length >= 3) { leave(link); }
  });

  document.addEventListener('DOMContentLoaded', function () {
    each(document.querySelectorAll('[data-type-switch]'), typeSwitch);
    each(document.querySelectorAll('[data-counter]'), counter);
    each(document.querySelectorAll('textarea.input'), function (area) {
      area.addEventListener('input', function () { fit(area); });
      fit(area);
    });
    each(document.querySelectorAll('form[data-guard]'), guard);
    each(document.querySelectorAll('input[type="file"]'), function (input) {
      input.addEventListener('change', function () { checkFile(input); });
    });
    each(document.querySelectorAll('input[data-key-switch]'), function (box) {
      box.checked = store.get('keys') !== 'off';
      box.addEventListener('change', function () { store.set('keys', box.checked ? 'on' : 'off'); });
    });
    if (window.matchMedia('(min-width: 60em)').matches) {
      each(document.querySelectorAll('details[data-open-wide]'), function (one) { one.open = true; });
    }
    var times = document.querySelectorAll('time[data-since]');
    if (times.length) {
      each(times, since);
      setInterval(function () { each(times, since); }, 60000);
    }
    var errors = document.querySelector('.errors[tabindex]');
    if (errors) { errors.focus(); }
  });
})();
