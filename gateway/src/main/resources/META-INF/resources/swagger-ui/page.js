// The page of the contract: nothing from other servers, and tokens only in memory.
const contract = SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'list',
  tryItOutEnabled: true,
  displayRequestDuration: true,
  validatorUrl: null,
  persistAuthorization: false,
  oauth2RedirectUrl: window.location.origin + '/swagger-ui/oauth2-redirect.html',
  presets: [SwaggerUIBundle.presets.apis],
});
contract.initOAuth({ clientId: 'ansinh-swagger', usePkceWithAuthorizationCodeGrant: true });
