/**
 * What the lawfulness committee (rechtmatigheidsadviescommissie) has reviewed, and what may therefore be used. That nothing is used
 * before its review is our own policy; that the committee reviews is the law (WGS 1.8(6)).
 */
@NullMarked
package nl.regie.privacy.review;

import org.jspecify.annotations.NullMarked;
