/** What is asked: bodies and parameters, held against the contract before anything is made of them. */
@NullMarked
package se.kvittens.rest.asked;

import org.jspecify.annotations.NullMarked;
