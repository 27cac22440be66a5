/** How the server is, and who one is there. */
@NullMarked
package se.kvittens.client.service;

import org.jspecify.annotations.NullMarked;
