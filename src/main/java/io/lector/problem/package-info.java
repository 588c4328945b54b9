/** Every error as RFC 9457 problem details. Knows no other package. */
package io.lector.problem;
