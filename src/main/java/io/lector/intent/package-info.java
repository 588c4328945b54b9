/** What a person wants with a chat message: text and setting to intent. Knows no bank, no conversation and no article. */
package io.lector.intent;
