/** One learner's run through questions: behaviours, answers and what comes next. Knows no class and no chat. */
package io.lector.quiz;
