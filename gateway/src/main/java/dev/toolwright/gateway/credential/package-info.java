/**
 * Credentials that take more than a lookup: keys in rotation with their quotas, tokens of OAuth 2 that are fetched and renewed.
 * Entry type: {@link dev.toolwright.gateway.credential.Keyring}.
 */
@NullMarked
package dev.toolwright.gateway.credential;

import org.jspecify.annotations.NullMarked;
