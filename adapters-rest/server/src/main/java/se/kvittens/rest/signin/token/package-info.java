/** Who a signed token (JWT) is of. */
@NullMarked
package se.kvittens.rest.signin.token;

import org.jspecify.annotations.NullMarked;
