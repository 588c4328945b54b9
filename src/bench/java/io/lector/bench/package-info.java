/**
 * How fast Lector is, measured: {@code mvn -Pbench verify} prints one table. Not a test, and not in the jar. It speaks to
 * the packaged service as any client does, over HTTP, and to its database; it calls only what is public.
 */
package io.lector.bench;
