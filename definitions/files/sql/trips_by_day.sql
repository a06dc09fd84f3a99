SELECT
    CAST({{ inputs.taxi == 'yellow' ? 'tpep' : 'lpep' }}_pickup_datetime AS date) AS day,
    count(*) AS trips,
    sum(total_amount) AS revenue
FROM public.{{ inputs.taxi }}_trips
GROUP BY 1
ORDER BY 1
