// The page of the contract: nothing from other servers, and tokens only in memory.

// Its padlock closes once you are signed in. Where a token is welcome but not needed, needing nothing is not being signed in.
function padlocks() {
  const isAuthorized = (original) => (state, ways) => original(state, ways.filter((way) => way.size > 0));
  return { statePlugins: { auth: { wrapSelectors: { isAuthorized } } } };
}

// As JSON, which browsers read themselves; YAML of this size takes seconds.
const CONTRACTS = { en: '/openapi.json', vi: '/openapi.vi.json' };

const contract = SwaggerUIBundle({
  // By the language of the page, and never by its link.
  url: CONTRACTS[document.documentElement.lang],
  dom_id: '#contract',
  deepLinking: true,
  // Groups first: drawing each of the operations at once takes seconds as well.
  docExpansion: 'none',
  tryItOutEnabled: true,
  displayRequestDuration: true,
  validatorUrl: null,
  persistAuthorization: false,
  oauth2RedirectUrl: window.location.origin + '/swagger-ui/oauth2-redirect.html',
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [padlocks],
});
contract.initOAuth({ clientId: 'ansinh-swagger', usePkceWithAuthorizationCodeGrant: true });
