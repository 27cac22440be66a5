/** Following up: deadlines (hålltider), and reports on visits. */
@NullMarked
package se.kvittens.client.followup;

import org.jspecify.annotations.NullMarked;
