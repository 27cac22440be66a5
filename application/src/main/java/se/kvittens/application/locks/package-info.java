/** Gateways of digital locks. They carry what a lock tells and what it is asked; what is made of it is decided elsewhere. */
@NullMarked
package se.kvittens.application.locks;

import org.jspecify.annotations.NullMarked;
