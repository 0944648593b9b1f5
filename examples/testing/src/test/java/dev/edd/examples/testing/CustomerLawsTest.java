package dev.edd.examples.testing;

class CustomerLawsTest implements CustomerTrials {}
