/** What people want done with the rules, and the ports through which it reaches the world. */
@NullMarked
package se.kvittens.application;

import org.jspecify.annotations.NullMarked;
