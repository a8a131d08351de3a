/* Passkeys: <form data-passkey="make" or "use" data-site="HOST" ...> asks the device before it is posted, and posts the answer in its hidden field. What the device signs is the form's
   own token. Words come with the form. Where the browser knows no passkeys, the form stays hidden. */
(function () {
  'use strict';

  function text(buffer) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function bytes(encoded) {
    return Uint8Array.from(atob(encoded.replace(/-/g, '+').replace(/_/g, '/')), function (c) { return c.charCodeAt(0); });
  }

  function keys(list) {
    return (list || '').split(' ').filter(Boolean).map(function (id) { return { type: 'public-key', id: bytes(id) }; });
  }

  function challenge(form) {
    return new TextEncoder().encode(form.querySelector('input[name="form_token"]').value);
  }

  function make(form) {
    return navigator.credentials.create({ publicKey: {
      rp: { id: form.getAttribute('data-site'), name: form.getAttribute('data-site-name') },
      user: { id: bytes(form.getAttribute('data-handle')), name: form.getAttribute('data-person'), displayName: form.getAttribute('data-person') },
      challenge: challenge(form),
      pubKeyCredParams: [-7, -8, -257].map(function (alg) { return { type: 'public-key', alg: alg }; }),
      excludeCredentials: keys(form.getAttribute('data-keys')),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none'
    } });
  }

  function use(form) {
    return navigator.credentials.get({ publicKey: {
      rpId: form.getAttribute('data-site'), challenge: challenge(form), allowCredentials: keys(form.getAttribute('data-keys')), userVerification: 'required'
    } });
  }

  /* As toJSON() would write it, which older browsers do not have. */
  function written(key) {
    var response = { clientDataJSON: text(key.response.clientDataJSON) };
    ['attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach(function (part) {
      if (key.response[part]) { response[part] = text(key.response[part]); }
    });
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response: response });
  }

  function wire(form) {
    var field = form.querySelector('input[type="hidden"][name$="answer"]');
    var button = form.querySelector('[type="submit"]');
    var trouble = form.querySelector('[data-trouble]');
    form.hidden = false;
    /* a page that came back with a refusal brings the refused answer */
    field.value = '';
    form.addEventListener('submit', function (event) {
      if (field.value) { return; }
      event.preventDefault();
      trouble.hidden = true;
      (form.getAttribute('data-passkey') === 'make' ? make : use)(form).then(function (key) {
        field.value = written(key);
        button.click();
      }).catch(function () { trouble.hidden = false; });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!window.PublicKeyCredential) { return; }
    Array.prototype.forEach.call(document.querySelectorAll('form[data-passkey]'), wire);
  });
})();
