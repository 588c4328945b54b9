// SPDX-License-Identifier: MIT
/** Registers <lector-chat>. Import chat-element.js instead to give it another name. */
import { LectorChat } from './chat-element.js';

if (!customElements.get('lector-chat')) customElements.define('lector-chat', LectorChat);
