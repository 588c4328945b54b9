/** Understanding what somebody typed: names, numbers, dates and other short answers. Knows no question. */
package io.lector.grading;
