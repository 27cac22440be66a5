/** Orders of another system, listed to be read and printed (LIFE-2). */
@NullMarked
package se.kvittens.files.orderlist;

import org.jspecify.annotations.NullMarked;
