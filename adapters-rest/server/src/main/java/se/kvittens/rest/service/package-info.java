/** How the server is, what it speaks, and who one is here. */
@NullMarked
package se.kvittens.rest.service;

import org.jspecify.annotations.NullMarked;
