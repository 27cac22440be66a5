/** What can be asked, and how: the committed contract, which what comes in is held against. */
@NullMarked
package se.kvittens.rest.contract;

import org.jspecify.annotations.NullMarked;
