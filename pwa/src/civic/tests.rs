//! Every view renders, in every language of the test, and says nothing but words.
