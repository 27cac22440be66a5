/** The feeds of the application over HTTP, page by page. */
@NullMarked
package se.kvittens.lifecare.feed;

import org.jspecify.annotations.NullMarked;
