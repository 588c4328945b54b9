package io.lector.chat;

import java.util.Optional;

/** One fact in words. @param speaker who says so, when it is a claim; the text names the speaker too */
record Statement(String text, Optional<String> speaker) {}
