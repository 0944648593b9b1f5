/** Onboarding that pauses for Enhanced Due Diligence, and resumes or ends with it (seed 001). */
@NullMarked
package dev.edd.domain.onboarding;

import org.jspecify.annotations.NullMarked;
