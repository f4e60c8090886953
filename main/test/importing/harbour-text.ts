/** A small paper in our own words. */
export const harbourText = `# A harbour that pays for itself

By Ada Quay and Émile Dück

The harbour has lost a third of its traffic since 2021.

## What we found

- Harbour fees rose by 40% in two years.
- The night berths stand empty.

## Recommendations

1. The council should halve the harbour fees by 2027. Fees rose by 40% in two years, and ships went elsewhere.
2. The port authority should open the quay at night. The night berths stand empty for nine hours a day.

## Conclusion

A harbour that pays for itself needs ships before it needs fees.
`;
