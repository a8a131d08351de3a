/* A button beside each password that shows what is typed: a long password is easier to type when it can be read. The words come with the field. */
(function () {
  'use strict';

  function reveal(field) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--link button--small';
    button.setAttribute('aria-controls', field.id);
    var show = function () { button.textContent = field.getAttribute(field.type === 'password' ? 'data-show' : 'data-hide'); };
    button.addEventListener('click', function () {
      field.type = field.type === 'password' ? 'text' : 'password';
      show();
      field.focus();
    });
    /* What is sent is a password again, so that browsers offer to keep it and not to complete it. */
    field.form.addEventListener('submit', function () { field.type = 'password'; show(); });
    show();
    field.insertAdjacentElement('afterend', button);
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('input[type="password"][data-show]'), reveal);
  });
})();
