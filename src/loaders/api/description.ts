/** Where the addresses are described for programs, as OpenAPI. */
export const DESCRIPTION = '/data/api/openapi.json';
