/**
 * Orders (beställningar), their execution (verkställighet) and the time they grant (beviljad tid). */
@NullMarked
package se.kvittens.domain.order;

import org.jspecify.annotations.NullMarked;
