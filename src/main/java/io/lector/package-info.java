/** Start-up: the command line, the embedded database and the clock. Nothing of the domain. */
package io.lector;
