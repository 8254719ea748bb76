"""The outside judge: households in our format, asked of OpenFisca-France, answered in ours."""
