/**
 * The browser's half of the editor page: GraphiQL, and beside its tabs a menu that signs in as one
 * of the demonstration viewers. React and GraphiQL come as global variables from their own files.
 */

const { React, ReactDOM, GraphiQL } = globalThis;
const { createElement: h, useCallback, useEffect, useRef, useState } = React;

const place = document.getElementById('ide');
const { endpoint, viewers: viewersAddress } = place.dataset;
const iconAddress = document.querySelector('link[rel="icon"]').href;

// GraphiQL's dialogs add a style element; this is where their library looks for the nonce that
// the content security policy asks of it.
globalThis.__webpack_nonce__ = document.querySelector('link[nonce]').nonce;

const firstQuery = `# Halfhour answers from the accounts
# of a demonstration town.
#
# This query needs no token. For one that
# does, choose somebody under "Sign in as"
# at the top right. The token then stands
# in the Headers editor below and goes with
# every request.
#
# Run: Ctrl-Enter. Complete: Ctrl-Space.
# Documentation: the book on the left.

{
  krakenVersion {
    number
  }
}
`;

const signInMutation = `mutation SignIn($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) {
    token
  }
}`;

const kinds = [
  ['customer', 'Customers'],
  ['partner', 'Partners'],
  ['organization', 'Organizations'],
];

// A reload signs in again as the same viewer: only the name is kept, and only for this browser
// tab, so that no token ever lies in storage.
const rememberedViewer = 'halfhour:viewer';

/** Asks the API for a token; throws the API's own message when it refuses. */
async function obtainToken(input) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: signInMutation, variables: { input } }),
  });
  const { data, errors } = await response.json();
  const token = data?.obtainKrakenToken?.token;
  if (!token) throw new Error(errors?.[0]?.message ?? 'The answer has no token.');
  return token;
}

/** What the headers editor holds, as an object; nothing usable counts as empty. */
function parseHeaders(text) {
  try {
    const headers = JSON.parse(text || '{}');
    return typeof headers === 'object' && headers !== null ? headers : {};
  } catch {
    return {};
  }
}

/** The editor's text with the token put in, or taken out; other headers stay as they are. */
function withAuthorization(text, token) {
  const { Authorization: _before, ...others } = parseHeaders(text);
  const headers = token ? { Authorization: token, ...others } : others;
  return Object.keys(headers).length > 0 ? JSON.stringify(headers, null, 2) : '';
}

function ViewerMenu({ viewers, current, choose }) {
  const menu = useRef(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  // React 18 has no property for this event of a popover.
  useEffect(() => {
    menu.current.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') setFailure('');
    });
  }, []);

  const pick = async (viewer) => {
    setBusy(true);
    setFailure('');
    try {
      await choose(viewer);
      menu.current?.hidePopover();
    } catch (error) {
      setFailure(`${viewer.title} was not signed in: ${error.message}`);
    } finally {
      setBusy(false);
    }
  };

  const item = (viewer) =>
    h(
      'li',
      { key: viewer.name },
      h(
        'button',
        {
          type: 'button',
          disabled: busy,
          'aria-current': viewer.name === current?.name,
          'data-viewer': viewer.name,
          onClick: () => pick(viewer),
        },
        h('span', null, viewer.title),
        h('span', { className: 'name' }, viewer.name),
      ),
    );

  const group = ([kind, heading]) => {
    const members = viewers.filter((viewer) => viewer.kind === kind);
    if (members.length === 0) return null;
    return h(
      React.Fragment,
      { key: kind },
      h('h2', null, heading),
      h('ul', { 'aria-label': heading }, members.map(item)),
    );
  };

  return h(
    'div',
    { id: 'viewer-menu', className: 'viewer-menu', popover: 'auto', ref: menu },
    failure && h('p', { className: 'failure', role: 'alert' }, failure),
    kinds.map(group),
  );
}

function ViewerBar({ viewers, current, hasToken, choose, signOut }) {
  const status = current ? current.title : hasToken ? 'a token of your own' : '';
  return h(
    'div',
    { className: 'viewer-bar' },
    h(
      'span',
      { className: status ? 'status signed-in' : 'status', role: 'status' },
      status ? 'Signed in as' : 'Not signed in',
      status && h('strong', { title: status }, status),
    ),
    viewers.length > 0 &&
      h(
        'button',
        { type: 'button', className: status ? '' : 'chief', popovertarget: 'viewer-menu' },
        status ? 'Change' : 'Sign in as …',
      ),
    status && h('button', { type: 'button', onClick: signOut }, 'Sign out'),
    h('span', { className: 'product' }, h('img', { src: iconAddress, alt: '' }), 'Halfhour'),
    h(ViewerMenu, { viewers, current, choose }),
  );
}

const fetcher = GraphiQL.createFetcher({ url: endpoint, enableIncrementalDelivery: false });
const linked = new URLSearchParams(location.search);
const linkedText = {
  ...(linked.has('query') && { query: linked.get('query') }),
  ...(linked.has('variables') && { variables: linked.get('variables') }),
};

function Ide() {
  const [headers, setHeaders] = useState('');
  const [viewers, setViewers] = useState([]);
  // Which viewer a token was given to; the headers editor decides whether it is in use.
  const [owners, setOwners] = useState({});

  const choose = useCallback(async (viewer) => {
    const token = await obtainToken(viewer.input);
    sessionStorage.setItem(rememberedViewer, viewer.name);
    setOwners((known) => ({ ...known, [token]: viewer }));
    setHeaders((text) => withAuthorization(text, token));
  }, []);

  const signOut = useCallback(() => {
    sessionStorage.removeItem(rememberedViewer);
    setHeaders((text) => withAuthorization(text, ''));
  }, []);

  useEffect(() => {
    const load = async () => {
      const list = await (await fetch(viewersAddress)).json();
      setViewers(list);
      const remembered = list.find(({ name }) => name === sessionStorage.getItem(rememberedViewer));
      if (remembered) await choose(remembered);
    };
    // Without the list the editor still works with a token typed in by hand.
    load().catch(() => {});
  }, [choose]);

  const authorization = parseHeaders(headers).Authorization;
  return h(
    GraphiQL,
    {
      fetcher,
      defaultQuery: firstQuery,
      defaultHeaders: headers,
      headers,
      onEditHeaders: setHeaders,
      defaultEditorToolsVisibility: 'headers',
      shouldPersistHeaders: false,
      inputValueDeprecation: true,
      ...linkedText,
    },
    h(
      GraphiQL.Logo,
      null,
      h(ViewerBar, {
        viewers,
        current: owners[authorization],
        hasToken: Boolean(authorization),
        choose,
        signOut,
      }),
    ),
  );
}

ReactDOM.createRoot(place).render(h(Ide));
