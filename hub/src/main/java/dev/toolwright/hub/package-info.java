/**
 * Built-in APIs that need no network: {@link dev.toolwright.hub.HubServer} serves them over HTTP on this machine,
 * {@link dev.toolwright.hub.HubDocuments} gives their documents. {@link dev.toolwright.hub.ProviderList} names them all;
 * the module's README.md tells how to add one.
 */
@NullMarked
package dev.toolwright.hub;

import org.jspecify.annotations.NullMarked;
