/** What a municipality says of whoever signs its people in. */
@NullMarked
package se.kvittens.rest.signin.settings;

import org.jspecify.annotations.NullMarked;
