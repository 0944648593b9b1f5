/** What is promised of submissions, for every submission. */
@NullMarked
package dev.edd.testkit.submission;

import org.jspecify.annotations.NullMarked;
