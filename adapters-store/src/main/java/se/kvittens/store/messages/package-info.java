/** The mailboxes of a municipality and its providers, in tables of their own: what is deleted there is gone. */
@NullMarked
package se.kvittens.store.messages;

import org.jspecify.annotations.NullMarked;
