// What journeys with a passkey need: an address with a name, and a device that keeps one.

// Browsers have passkeys for names alone, never for a bare number.
export const named = (baseURL) => baseURL.replace('127.0.0.1', 'localhost');

// The device's own authenticator: it knows its person, until that is changed.
export async function authenticator({ context, page }) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable', { enableUI: false });
  const options = {
    protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
    isUserVerified: true, automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
  return {
    knows: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    keeps: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  };
}
