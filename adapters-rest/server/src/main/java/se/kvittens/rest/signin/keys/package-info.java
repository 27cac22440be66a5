/** The keys by which an issuer signs: fetched, kept, and used on for a while where it can't be reached. */
@NullMarked
package se.kvittens.rest.signin.keys;

import org.jspecify.annotations.NullMarked;
