/** What the REST API answers instead of what was asked for. */
export class RestRefusal extends Error {
  readonly status: number;
  /** `{"detail": …}`, or messages by parameter. */
  readonly body: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    body: RestRefusal['body'],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** 404, with the same words for what does not exist and for what the caller may not see. */
export function notFound(detail = 'Not found.'): RestRefusal {
  return new RestRefusal(404, { detail });
}

/** 400 because of one parameter. */
export function badParameter(name: string, message: string): RestRefusal {
  return new RestRefusal(400, { [name]: [message] });
}

/** 400 for another reason. */
export function badRequest(detail: string): RestRefusal {
  return new RestRefusal(400, { detail });
}

/** 401, with what a client is to send. */
export function unauthorized(detail: string): RestRefusal {
  return new RestRefusal(401, { detail }, { 'www-authenticate': 'Basic realm="api"' });
}

/** 429, with the seconds until the next request may be made. */
export function tooMany(seconds: number): RestRefusal {
  const detail = `Request was throttled. Expected available in ${seconds} seconds.`;
  return new RestRefusal(429, { detail }, { 'retry-after': String(seconds) });
}

/** 503 while the path is switched off for a time. */
export function switchedOff(): RestRefusal {
  const detail = 'This part of the API is switched off for a time. Try again later.';
  return new RestRefusal(503, { detail }, { 'retry-after': '60' });
}
