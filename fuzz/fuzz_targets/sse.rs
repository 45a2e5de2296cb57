#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| (cumulo_tests::fuzz::SSE.run)(data));
