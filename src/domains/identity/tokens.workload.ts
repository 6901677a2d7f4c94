import { type Asked, isAnswered, type Workload } from '../../engine/workload.ts';

/** Asks for a token, as whoever holds an API key. */
export function signIn(apiKey: string): Asked {
  return {
    query:
      'mutation($input: ObtainJSONWebTokenInput!) ' +
      '{ obtainKrakenToken(input: $input) { token refreshToken refreshExpiresIn } }',
    variables: { input: { APIKey: apiKey } },
  };
}

const token: Workload = {
  name: 'token',
  title: 'obtainKrakenToken with an API key',
  hasToken: false,
  ask: ({ apiKey }) => signIn(apiKey),
  isRight: isAnswered('obtainKrakenToken'),
};

export default [token];
